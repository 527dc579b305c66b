// SPDX-License-Identifier: MIT
#include "controls/keycomposer.h"

#include <QKeyEvent>

#include <xkbcommon/xkbcommon-compose.h>

#include <array>
#include <initializer_list>

namespace Descope {

namespace {

// Returns the language in which somebody types: the first that is set (setlocale(3)).
QByteArray localeOfKeys()
{
    for (const char *variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (const QByteArray value = qgetenv(variable); !value.isEmpty())
            return value;
    }
    return "C";
}

xkb_compose_table *loadTable(xkb_context *context)
{
    xkb_compose_table *table = xkb_compose_table_new_from_locale(context, localeOfKeys(), XKB_COMPOSE_COMPILE_NO_FLAGS);
    return table != nullptr ? table : xkb_compose_table_new_from_locale(context, "en_US.UTF-8", XKB_COMPOSE_COMPILE_NO_FLAGS);
}

bool beginsSequence(xkb_keysym_t key)
{
    return key == XKB_KEY_Multi_key || (key >= XKB_KEY_dead_grave && key <= XKB_KEY_dead_greek);
}

template<auto Release> struct Releaser
{
    template<typename T> void operator()(T *object) const { Release(object); }
};

} // namespace

struct KeyComposer::Private
{
    std::unique_ptr<xkb_context, Releaser<xkb_context_unref>> context;
    std::unique_ptr<xkb_compose_table, Releaser<xkb_compose_table_unref>> table;
    std::unique_ptr<xkb_compose_state, Releaser<xkb_compose_state_unref>> state;

    // Some milliseconds, when the first dead key is pressed.
    void load()
    {
        context.reset(xkb_context_new(XKB_CONTEXT_NO_FLAGS));
        table.reset(context ? loadTable(context.get()) : nullptr);
        state.reset(table ? xkb_compose_state_new(table.get(), XKB_COMPOSE_STATE_NO_FLAGS) : nullptr);
    }
};

KeyComposer::KeyComposer()
    : d(std::make_unique<Private>())
{
}

KeyComposer::~KeyComposer() = default;

std::optional<QString> KeyComposer::take(const QKeyEvent &press)
{
    const xkb_keysym_t key = press.nativeVirtualKey();
    const bool composing = d->state && xkb_compose_state_get_status(d->state.get()) == XKB_COMPOSE_COMPOSING;
    if (!composing && !beginsSequence(key))
        return std::nullopt;
    if (!d->context)
        d->load();
    if (!d->state || xkb_compose_state_feed(d->state.get(), key) == XKB_COMPOSE_FEED_IGNORED)
        return std::nullopt; // Shift and the like
    const xkb_compose_status status = xkb_compose_state_get_status(d->state.get());
    if (status == XKB_COMPOSE_COMPOSING)
        return QString();
    std::array<char, 64> text{}; // one character, as a rule
    if (status == XKB_COMPOSE_COMPOSED)
        xkb_compose_state_get_utf8(d->state.get(), text.data(), text.size());
    reset();
    return status == XKB_COMPOSE_COMPOSED ? std::optional(QString::fromUtf8(text.data())) : std::nullopt;
}

void KeyComposer::reset()
{
    if (d->state)
        xkb_compose_state_reset(d->state.get());
}

} // namespace Descope
