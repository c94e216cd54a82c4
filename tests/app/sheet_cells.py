# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the cells of the first sheet of a workbook of a spreadsheet, as a reader of such files understands them:
one a line, with its place, what it is (text, date, number) and what is shown, and "bold" where it is; then which row
stands still and how wide the narrowest and the widest column are."""

import datetime
import re
import sys
import zipfile
from xml.etree import ElementTree

SPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def styles_of(book):
    root = ElementTree.fromstring(book.read("xl/styles.xml"))
    formats = {each.get("numFmtId"): each.get("formatCode") for each in root.iterfind("m:numFmts/m:numFmt", SPACE)}
    fonts = [font.find("m:b", SPACE) is not None for font in root.iterfind("m:fonts/m:font", SPACE)]
    uses = root.findall("m:cellXfs/m:xf", SPACE)
    return [(formats.get(use.get("numFmtId"), ""), fonts[int(use.get("fontId"))]) for use in uses]


def shown(cell, code):
    if cell.get("t") == "inlineStr":
        return "text", cell.find("m:is/m:t", SPACE).text
    value = cell.find("m:v", SPACE).text
    if "yy" in code:
        return "date", str(datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value)))
    return "number", f"{float(value):,.{len(re.sub('^[^.]*[.]?', '', code))}f}"


def main():
    with zipfile.ZipFile(sys.argv[1]) as book:
        assert book.testzip() is None
        styles = styles_of(book)
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    for cell in sheet.iterfind("m:sheetData/m:row/m:c", SPACE):
        code, bold = styles[int(cell.get("s", "0"))]
        print(cell.get("r"), *shown(cell, code), *["bold"] * bold, sep="|")
    pane = sheet.find("m:sheetViews/m:sheetView/m:pane", SPACE)
    print("still", pane.get("ySplit"), pane.get("state"), sep="|")
    widths = [float(each.get("width")) for each in sheet.iterfind("m:cols/m:col", SPACE)]
    print("widths", len(widths), min(widths), max(widths), sep="|")


main()
