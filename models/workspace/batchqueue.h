// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace kept {

/// Batches on their way from one thread to another. The one that makes them waits while as many as there is room for
/// are not taken yet; batches that were used come back to it with their memory.
template <typename Batch>
class BatchQueue {
public:
    explicit BatchQueue(std::size_t room) : m_room(room) { }

    /// False when nobody takes batches any more.
    [[nodiscard]] bool push(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < m_room || m_stopped; });
        if (m_stopped)
            return false;
        m_waiting.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }
    /// No more come.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    /// No more are wanted.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }
    /// Waits for the next one; nothing at the end.
    [[nodiscard]] std::optional<Batch> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
        if (m_waiting.empty())
            return std::nullopt;
        Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return batch;
    }
    /// One that was used, or a new one.
    [[nodiscard]] Batch spare()
    {
        const std::lock_guard lock(m_mutex);
        if (m_spare.empty())
            return {};
        Batch batch = std::move(m_spare.back());
        m_spare.pop_back();
        return batch;
    }
    void giveBack(Batch batch)
    {
        const std::lock_guard lock(m_mutex);
        m_spare.push_back(std::move(batch));
    }

private:
    std::size_t m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    std::vector<Batch> m_spare;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace kept
