// SPDX-License-Identifier: MIT
#include "controls/messagebar.h"

#include "controls/accessibility.h"
#include "controls/announcement.h"
#include "controls/controlstyle.h"
#include "controls/flowlayout.h"
#include "controls/linkbutton.h"
#include "controls/messageframe.h"
#include "controls/plaintext.h"
#include "controls/rowlayout.h"
#include "controls/scaledlabel.h"
#include "controls/symbollabel.h"
#include "controls/wrappingbutton.h"
#include "forms/installtranslation.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

// Shows each line as its name and, in the direction of its own, what it says: in Arabic an instant would be put in another order.
QString shownDetails(const QString &details)
{
    constexpr QLatin1StringView colon(": ");
    QStringList lines = details.split(u'\n');
    for (QString &line : lines) {
        if (const qsizetype name = line.indexOf(colon); name >= 0)
            line = line.left(name) + colon + isolated(line.mid(name + colon.size()));
    }
    return breakable(lines.join(u'\n'));
}

} // namespace

struct MessageBar::Private
{
    explicit Private(MessageBar *q)
        : frame(new MessageFrame(q))
        , icon(new SymbolLabel(frame))
        , text(makeTextLabel(u"messageText"_s, frame))
        , first(new WrappingButton(frame))
        , second(new LinkButton(frame))
        , detailsButton(new LinkButton(frame))
        , detailsText(makeTextLabel(u"detailsText"_s, frame))
        , copyButton(new LinkButton(frame))
    {
    }

    void build();
    void take(const Notice &newMessage);
    void showActions();
    void showFrame(MessageBar *q, bool shown) const;
    void showDetails(bool shown);
    void updateTexts();
    QString announcement() const;

    MessageFrame *frame;
    SymbolLabel *icon;
    ScaledLabel *text;
    QPushButton *first;
    QPushButton *second;
    QPushButton *detailsButton;
    ScaledLabel *detailsText;
    QPushButton *copyButton;
    Notice message;
    bool copied = false;
    bool isDistanceKept = true;
};

void MessageBar::Private::build()
{
    icon->setObjectName(u"messageIcon"_s);
    first->setObjectName(u"messageAction1"_s);
    first->setAutoDefault(false);
    second->setObjectName(u"messageAction2"_s);
    detailsButton->setObjectName(u"detailsButton"_s);
    detailsButton->setCheckable(true);
    describeAsDisclosure(detailsButton);
    text->setBare(true);
    detailsText->setBare(true);
    detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    copyButton->setObjectName(u"copyButton"_s);

    auto *actions = new FlowLayout;
    actions->setOverhanging(true);
    actions->addWidget(first);
    actions->addWidget(second);
    actions->addWidget(detailsButton);
    auto *body = new QVBoxLayout;
    body->addWidget(text);
    body->addLayout(actions);
    body->addWidget(detailsText);
    auto *copy = new FlowLayout;
    copy->setOverhanging(true);
    copy->addWidget(copyButton);
    body->addLayout(copy);
    auto *layout = new RowLayout(frame, RowLayout::Fixed::First);
    layout->addWidget(icon);
    layout->addItem(body);
}

void MessageBar::Private::take(const Notice &newMessage)
{
    message = newMessage;
    message.text = clamped(newMessage.text, maximumTextLength());
    message.details = clamped(newMessage.details, maximumDetailsLength());
    text->setText(message.text);
    detailsText->setText(shownDetails(message.details));
    showActions();
}

void MessageBar::Private::showActions()
{
    const auto apply = [this](QPushButton *button, int index) {
        button->setVisible(index < message.buttons.size());
        button->setText(index < message.buttons.size() ? message.buttons.at(index).text : QString());
    };
    apply(first, 0);
    apply(second, 1);
}

// The distance to what follows belongs to the bar, so that an empty bar leaves none.
void MessageBar::Private::showFrame(MessageBar *q, bool shown) const
{
    const int unit = ControlStyle::gridUnit(q->fontMetrics());
    q->layout()->setContentsMargins(0, 0, 0, shown && isDistanceKept ? 5 * unit : 0);
    frame->layout()->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    for (auto *layout : frame->findChildren<QLayout *>())
        layout->setSpacing(2 * unit);
    frame->layout()->setSpacing(unit); // of which there are two beside the icon
    frame->setVisible(shown);
}

void MessageBar::Private::showDetails(bool shown)
{
    detailsButton->setChecked(shown);
    detailsButton->setText(shown ? MessageBar::tr("Hide details") : MessageBar::tr("Details"));
    setSpokenName(detailsButton, MessageBar::tr("Details"));
    detailsText->setVisible(shown);
    copyButton->setVisible(shown);
}

void MessageBar::Private::updateTexts()
{
    readTexts();
    copyButton->setText(copied ? MessageBar::tr("Copied") : MessageBar::tr("Copy details"));
    switch (message.severity) {
    case Notice::Severity::Info:
        setSpokenName(icon, MessageBar::tr("Information"));
        return;
    case Notice::Severity::Positive:
        setSpokenName(icon, MessageBar::tr("Success"));
        return;
    case Notice::Severity::Warning:
        setSpokenName(icon, MessageBar::tr("Warning"));
        return;
    case Notice::Severity::Error:
        setSpokenName(icon, MessageBar::tr("Error"));
        return;
    }
}

QString MessageBar::Private::announcement() const
{
    return message.text.isEmpty() ? QString() : icon->accessibleName() + u": "_s + message.text;
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->frame);
    d->frame->setObjectName(u"frame"_s);
    d->build();
    d->updateTexts();
    d->frame->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);

    connect(d->first, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(d->message.buttons.value(0).action); });
    connect(d->second, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(d->message.buttons.value(1).action); });
    connect(d->detailsButton, &QPushButton::toggled, this, [this](bool on) {
        d->showDetails(on);
        Announcement::make(d->detailsButton, on ? tr("Details shown") : tr("Details hidden"));
    });
    connect(d->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(d->message.details);
        d->copied = true;
        d->updateTexts();
        Announcement::make(d->copyButton, d->copyButton->text());
    });
}

MessageBar::~MessageBar() = default;

Notice MessageBar::message() const
{
    return d->message;
}

bool MessageBar::isEmpty() const
{
    return d->message.text.isEmpty();
}

std::optional<Notice::Action> MessageBar::focusedAction() const
{
    const QWidget *focus = window()->focusWidget();
    const int index = focus == d->first ? 0 : focus == d->second ? 1 : -1;
    return index >= 0 && index < d->message.buttons.size() ? std::optional(d->message.buttons.at(index).action) : std::nullopt;
}

void MessageBar::setDistanceKept(bool kept)
{
    d->isDistanceKept = kept;
    d->showFrame(this, !isEmpty());
}

void MessageBar::setMessage(const Notice &message)
{
    d->take(message);
    d->copied = false;
    d->icon->setSymbol(symbolFor(message.severity), message.severity);
    d->frame->setSeverity(message.severity);
    d->detailsButton->setVisible(!d->message.details.isEmpty());
    d->showDetails(false);
    Announcement::make(d->detailsButton, {}); // nobody asked for that
    d->updateTexts();
    d->showFrame(this, !isEmpty());
    Announcement::make(this, d->announcement());
    if (!isEmpty())
        Q_EMIT announced(d->announcement());
}

void MessageBar::updateText(const QString &text)
{
    if (isEmpty() || text.isEmpty())
        return;
    d->message.text = clamped(text, maximumTextLength());
    d->text->setText(d->message.text);
    Announcement::reword(this, d->announcement());
}

void MessageBar::retranslateMessage(const Notice &message)
{
    if (isEmpty() || message.text.isEmpty())
        return;
    d->take(message);
    d->updateTexts();
    Announcement::reword(this, d->announcement());
}

void MessageBar::clear()
{
    if (!isEmpty())
        setMessage({});
}

void MessageBar::setActionsEnabled(bool enabled)
{
    d->first->setEnabled(enabled);
    d->second->setEnabled(enabled);
}

void MessageBar::focusAction()
{
    if (!d->message.buttons.isEmpty())
        d->first->setFocus(Qt::OtherFocusReason);
}

bool MessageBar::focusAction(Notice::Action action)
{
    const qsizetype index = d->message.actions().indexOf(action);
    if (index >= 0)
        (index == 0 ? d->first : d->second)->setFocus(Qt::OtherFocusReason);
    return index >= 0;
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        d->showFrame(this, !isEmpty());
    if (event->type() == QEvent::LanguageChange) {
        d->updateTexts();
        d->showDetails(d->detailsButton->isChecked());
    }
    QWidget::changeEvent(event);
}

} // namespace Descope
