// SPDX-License-Identifier: MIT
#pragma once

#include <QFunctionPointer>

#include <cstddef>

namespace Descope {

/// Holds the functions of GLib that are used, as its headers declare them, all pointers being opaque here. They are resolved at
/// run time as QtKeychain resolves libsecret, and goes on without it, as in a Plasma session: linked, GLib would be needed where
/// it is not used, and libsecret could be another copy than the one whose state is to be mended.
struct Gio
{
    using Callback = void (*)(void *source, void *result, void *data);
    using Signal = void (*)(void *connection, const char *sender, const char *path, const char *interface, const char *signal,
        void *arguments, void *data);
    struct Emission
    {
        unsigned signal;
        unsigned detail;
    };
    using Release = void (*)(void *data);
    static constexpr int sessionBus = 2;
    static constexpr int noAutoStart = 1;

    void (*busGet)(int type, void *cancellable, Callback callback, void *data);
    void *(*busGetFinish)(void *result, void **error);
    void (*setExitOnClose)(void *connection, int exit);
    void (*call)(void *connection, const char *service, const char *path, const char *interface, const char *method,
        void *arguments, const void *type, int flags, int timeout, void *cancellable, Callback callback, void *data);
    void *(*callFinish)(void *connection, void *result, void **error);
    unsigned (*subscribe)(void *connection, const char *sender, const char *interface, const char *signal, const char *path,
        const char *argument, int flags, Signal callback, void *data, Release release);
    void (*unsubscribe)(void *connection, unsigned id);
    Release unref;
    int (*isA)(void *object, std::size_t type);
    unsigned long (*connect)(
        void *object, const char *signal, QFunctionPointer handler, void *data, QFunctionPointer release, int flags);
    const Emission *(*emission)(void *object);
    void (*stopEmission)(void *object, unsigned signal, unsigned detail);
    void (*clearError)(void **error);

    void *(*variantParse)(const void *type, const char *text, const char *limit, const char **end, void **error);
    const char *(*variantType)(void *variant);
    std::size_t (*variantSize)(void *variant);
    void *(*variantChild)(void *variant, std::size_t index);
    const char *(*variantText)(void *variant, std::size_t *length);
    int (*variantBoolean)(void *variant);
    Release variantUnref;

    /// Returns them; null when one of them is missing, or when GLib's event loop does not run in this thread: then nobody would
    /// call back.
    static const Gio *get();
    static QFunctionPointer resolve(const char *library, const char *function);

private:
    Gio();
    bool m_isComplete = true;
};

} // namespace Descope
