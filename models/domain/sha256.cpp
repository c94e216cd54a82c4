// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sha256.h"

#include <openssl/evp.h>

namespace kept {

namespace {

/// It fails only without memory or without the algorithm, which every build of the library has; a digest that is not
/// one of the bytes must not be written anywhere.
void demand(bool done)
{
    if (!done)
        qFatal("SHA-256 is not to be had.");
}

/// Looked up once: looking it up takes longer than the digest of a few hundred bytes.
const EVP_MD *algorithm()
{
    static EVP_MD *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    demand(found != nullptr);
    return found;
}

} // namespace

struct Sha256::Private {
    Private() = default;
    ~Private() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(Private)

    EVP_MD_CTX *context = EVP_MD_CTX_new();
};

Sha256::Sha256() : d(std::make_unique<Private>())
{
    demand(d->context != nullptr && EVP_DigestInit_ex2(d->context, algorithm(), nullptr) == 1);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::continueFrom(const Sha256 &other) { demand(EVP_MD_CTX_copy_ex(d->context, other.d->context) == 1); }

void Sha256::add(std::string_view bytes) { demand(EVP_DigestUpdate(d->context, bytes.data(), bytes.size()) == 1); }

QByteArray Sha256::finish()
{
    const Sha256Digest digest = finishRaw();
    return QByteArray(digest.data(), static_cast<qsizetype>(digest.size())).toHex();
}

Sha256Digest Sha256::finishRaw()
{
    Sha256Digest digest{};
    unsigned int size = 0;
    demand(EVP_DigestFinal_ex(d->context, reinterpret_cast<unsigned char *>(digest.data()), &size) == 1);
    demand(size == digest.size() && EVP_DigestInit_ex2(d->context, nullptr, nullptr) == 1);
    return digest;
}

} // namespace kept
