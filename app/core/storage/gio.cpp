// SPDX-License-Identifier: MIT
#include "core/storage/gio.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

#include <type_traits>

namespace Descope {

QFunctionPointer Gio::resolve(const char *library, const char *function)
{
    return QLibrary(QString::fromLatin1(library), 0).resolve(function);
}

Gio::Gio()
{
    const auto load = [this](auto &function, const char *library, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(resolve(library, name));
        m_isComplete = m_isComplete && function;
    };
    load(busGet, "gio-2.0", "g_bus_get");
    load(busGetFinish, "gio-2.0", "g_bus_get_finish");
    load(setExitOnClose, "gio-2.0", "g_dbus_connection_set_exit_on_close");
    load(call, "gio-2.0", "g_dbus_connection_call");
    load(callFinish, "gio-2.0", "g_dbus_connection_call_finish");
    load(subscribe, "gio-2.0", "g_dbus_connection_signal_subscribe");
    load(unsubscribe, "gio-2.0", "g_dbus_connection_signal_unsubscribe");
    load(unref, "gobject-2.0", "g_object_unref");
    load(isA, "gobject-2.0", "g_type_check_instance_is_a");
    load(connect, "gobject-2.0", "g_signal_connect_data");
    load(emission, "gobject-2.0", "g_signal_get_invocation_hint");
    load(stopEmission, "gobject-2.0", "g_signal_stop_emission");
    load(clearError, "glib-2.0", "g_clear_error");
    load(variantParse, "glib-2.0", "g_variant_parse");
    load(variantType, "glib-2.0", "g_variant_get_type_string");
    load(variantSize, "glib-2.0", "g_variant_n_children");
    load(variantChild, "glib-2.0", "g_variant_get_child_value");
    load(variantText, "glib-2.0", "g_variant_get_string");
    load(variantBoolean, "glib-2.0", "g_variant_get_boolean");
    load(variantUnref, "glib-2.0", "g_variant_unref");
}

const Gio *Gio::get()
{
    static const Gio gio;
    return gio.m_isComplete && QAbstractEventDispatcher::instance()->inherits("QEventDispatcherGlib") ? &gio : nullptr;
}

} // namespace Descope
