// SPDX-License-Identifier: MIT
#include "login/loginstage.h"
#include "support/await.h"

#include <QMetaProperty>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;

namespace {

/// Remembers the value that each property had when it was last told to have changed, as a binding of QML does.
class Bindings : public QObject
{
    Q_OBJECT

public:
    explicit Bindings(QObject *object)
        : m_object(object)
    {
        const QMetaObject *type = object->metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            if (property.hasNotifySignal())
                connect(object, property.notifySignal(), this, metaObject()->method(metaObject()->indexOfSlot("read()")));
        }
        read();
    }

    /// Names the properties whose value is another one than was told.
    QByteArrayList stale() const
    {
        QByteArrayList names;
        const QMetaObject *type = m_object->metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
            if (describe(type->property(i)) != m_values.value(type->property(i).name()))
                names << type->property(i).name();
        }
        return names;
    }

public Q_SLOTS:
    void read()
    {
        const QMetaObject *type = m_object->metaObject();
        for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            if (m_values.isEmpty() || senderSignalIndex() == property.notifySignalIndex() || !m_values.contains(property.name()))
                m_values[property.name()] = describe(property);
        }
    }

private:
    /// Returns the value with all that is in it, as text.
    QString describe(const QMetaProperty &property) const { return describe(property.read(m_object)); }
    static QString describe(const QVariant &value)
    {
        const QMetaObject *gadget = value.metaType().metaObject();
        if (gadget == nullptr || !(value.metaType().flags() & QMetaType::IsGadget))
            return QVariant(value).toString() + value.toStringList().join(u'|') + QString::number(value.toList().size());
        QString text;
        for (int i = 0; i < gadget->propertyCount(); ++i)
            text += describe(gadget->property(i).readOnGadget(value.constData())) + u';';
        return text;
    }

    QObject *const m_object;
    QMap<QByteArray, QString> m_values;
};

} // namespace

/// What a front end without our widgets, such as one in QML, has of the login: properties, gadgets, slots.
class tst_FrontEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(server.start()); }
    void init() { QVERIFY(server.reset()); }

    void whatIsShownIsAProperty_data();
    void whatIsShownIsAProperty();
    void valuesCanBeLookedInto_data();
    void valuesCanBeLookedInto();
    void propertiesTellWhenTheyChange();
    void passwordIsCheckedWhileItIsTyped();
    void answersComeFromAnObject();
    void valuesHaveNamesOfTheirOwn();

private:
    TestServer server;
};

void tst_FrontEnd::whatIsShownIsAProperty_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name :
        {"step", "busy", "busyText", "loginId", "session", "settings", "notice", "staySignedIn", "passwordPolicy", "policyKnown",
            "passwordRules", "currentPasswordAsked", "mailAddress", "codeMethod", "codeMethods", "linksComeBack",
            "linkConfirmation", "linkNumber", "resendSeconds", "rateLimitSeconds", "history", "rememberedPerson"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_FrontEnd::whatIsShownIsAProperty()
{
    QFETCH(QByteArray, name);
    const QMetaObject &type = LoginFlow::staticMetaObject;
    const QMetaProperty property = type.property(type.indexOfProperty(name));
    QVERIFY(property.isReadable());
    QVERIFY(property.hasNotifySignal() || property.isConstant());
    QVERIFY(property.metaType().isValid()); // else QML cannot read it
}

void tst_FrontEnd::valuesCanBeLookedInto_data()
{
    QTest::addColumn<const QMetaObject *>("gadget");
    QTest::addColumn<QByteArrayList>("members");
    const auto row = [](const QMetaObject &gadget, const QByteArrayList &members) {
        QTest::newRow(gadget.className()) << &gadget << members;
    };
    row(Notice::staticMetaObject, {"severity", "text", "buttons", "details", "field"});
    row(User::staticMetaObject, {"userId", "loginIds", "name", "email", "verifiedEmail", "picture", "json"});
    row(HistoryEntry::staticMetaObject, {"loginTime", "city", "country", "ip"});
    row(Error::staticMetaObject, {"kind", "code", "description", "httpStatus", "traceId", "outcomeUnknown"});
    row(PasswordPolicy::staticMetaObject, {"minLength", "lowercase", "uppercase", "number", "nonAlphanumeric", "strengthScore"});
    row(PasswordCheck::staticMetaObject, {"rulesMet", "strength", "strengthText"});
    row(LinkConfirmation::staticMetaObject, {"purpose", "asked", "loginId", "signedInAs"});
    row(LoginSettings::staticMetaObject,
        {"loginIdFixed", "loginIdKind", "loginIdLabel", "signUpFields", "termsUrl", "privacyUrl", "codeMethods", "linkKind"});
    row(FormField::staticMetaObject, {"key", "label", "kind", "choices", "required"});
}

void tst_FrontEnd::valuesCanBeLookedInto()
{
    QFETCH(const QMetaObject *, gadget);
    QFETCH(QByteArrayList, members);
    for (const QByteArray &member : std::as_const(members))
        QVERIFY2(gadget->property(gadget->indexOfProperty(member)).isReadable(), member);
}

/// Through a sign-up, a wrong password, a mail, its link and codes: at each step the properties are what was told last.
void tst_FrontEnd::propertiesTellWhenTheyChange()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginFlow flow(&session);
    const Bindings bindings(&flow);
    const auto settles = [&](LoginStep step) {
        return waitUntil([&] { return flow.step() == step && !flow.isBusy(); }) && bindings.stale().isEmpty();
    };
    flow.start();
    QVERIFY2(settles(LoginStep::SignIn), bindings.stale().join(' '));
    flow.show(LoginStep::SignUp);
    QVERIFY(waitUntil([&] { return flow.isPolicyKnown(); }));
    QVERIFY2(settles(LoginStep::SignUp), bindings.stale().join(' '));
    flow.signUp(ada, u"Ada"_s, adasPassword);
    QVERIFY2(settles(LoginStep::Account), bindings.stale().join(' '));
    QVERIFY(waitUntil([&] { return !flow.history().isEmpty(); }));
    QCOMPARE(bindings.stale(), QByteArrayList());
    flow.signOut();
    QVERIFY2(settles(LoginStep::SignIn), bindings.stale().join(' '));
    flow.signIn(ada, u"wrong"_s, false);
    QVERIFY2(settles(LoginStep::SignIn), bindings.stale().join(' '));
    QVERIFY(!flow.notice().text.isEmpty());
    flow.sendReset(ada);
    QVERIFY2(settles(LoginStep::CheckMail), bindings.stale().join(' '));
    QVERIFY(flow.resendSeconds() > 0);
    flow.correctAddress();
    QVERIFY2(settles(LoginStep::Forgot), bindings.stale().join(' '));
    QCOMPARE(flow.resendSeconds(), 0);

    QVERIFY(server.addUser(u"lovelace"_s, adasPassword, {{"email"_L1, u"l@example.com"_s}, {"phone"_L1, u"+436601234567"_s}}));
    LoginSettings settings;
    settings.features |= LoginFeature::SignInByCode;
    settings.loginIdKind = LoginIdKind::Name;
    settings.codeMethods = {DeliveryMethod::Email, DeliveryMethod::Sms};
    flow.setSettings(settings);
    flow.sendCode(u"lovelace"_s, false);
    QVERIFY2(settles(LoginStep::EnterCode), bindings.stale().join(' '));
    QCOMPARE(flow.mailAddress(), u"l***@example.com"_s);
    flow.chooseCodeMethod(DeliveryMethod::Sms);
    QVERIFY2(settles(LoginStep::EnterCode), bindings.stale().join(' '));
    QCOMPARE(flow.mailAddress(), u"*********4567"_s);
}

void tst_FrontEnd::passwordIsCheckedWhileItIsTyped()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginFlow flow(&session);
    flow.start();
    QVERIFY(waitUntil([&] { return flow.step() == LoginStep::SignIn && !flow.isBusy(); }));
    flow.setLoginId(u"lovelace@example.com"_s);
    flow.show(LoginStep::SignUp);
    QVERIFY(waitUntil([&] { return flow.isPolicyKnown(); }));
    QCOMPARE(flow.passwordRules().first(), u"At least 8 characters"_s);
    QCOMPARE(flow.checkPassword({}).strengthText, QString());
    const PasswordCheck check = flow.checkPassword(u"lovelace"_s);
    QCOMPARE(check.rulesMet.size(), flow.passwordRules().size());
    QVERIFY(check.rulesMet.at(0));
    QVERIFY(check.rulesMet.contains(false));
    QCOMPARE(check.strengthText, u"Very weak"_s); // it is in the address
    const PasswordCheck good = flow.checkPassword(flow.suggestedPassword());
    QVERIFY(good.strength == 4);
    QCOMPARE(good.strengthText, u"Strong"_s);
}

/// As QML calls it: by name, with an object.
void tst_FrontEnd::answersComeFromAnObject()
{
    DescopeService service({server.projectId(), QUrl(server.baseUrl())});
    SessionManager session(&service, std::make_unique<FakeTokenStore>());
    LoginSettings settings;
    settings.signUpFields = {{u"givenName"_s, u"First name"_s}, {u"terms"_s, u"Yes"_s, FormField::Kind::Check, {}, true}};
    LoginFlow flow(&session, settings, Clock::system());
    const auto questions = flow.property("settings").value<LoginSettings>().questions();
    QCOMPARE(questions.size(), 2);
    flow.start();
    QVERIFY(waitUntil([&] { return flow.step() == LoginStep::SignIn && !flow.isBusy(); }));
    flow.show(LoginStep::SignUp);
    QVERIFY(waitUntil([&] { return flow.isPolicyKnown(); }));
    QSignalSpy invalid(&flow, &LoginFlow::answerInvalid);
    const auto signUp = [&](bool terms) {
        return QMetaObject::invokeMethod(&flow, "signUpAnswering", Q_ARG(QString, ada), Q_ARG(QString, u"Ada"_s),
            Q_ARG(QString, adasPassword), Q_ARG(QVariantMap, (QVariantMap{{u"givenName"_s, u"Augusta"_s}, {u"terms"_s, terms}})));
    };
    QVERIFY(signUp(false));
    QCOMPARE(invalid.count(), 1);
    QVERIFY(signUp(true));
    QVERIFY(waitUntil([&] { return flow.step() == LoginStep::Account && !flow.isBusy(); }));
    QCOMPARE(session.user().givenName, u"Augusta"_s);
}

/// QML also knows the values of enumerations without the name of these, and of two values with one name only the latter.
void tst_FrontEnd::valuesHaveNamesOfTheirOwn()
{
    for (const QMetaObject *scope : {&Descope::staticMetaObject, &LoginSettings::staticMetaObject, &LoginFlow::staticMetaObject,
             &SessionManager::staticMetaObject, &Error::staticMetaObject, &Notice::staticMetaObject}) {
        QHash<QByteArray, int> values;
        for (int i = scope->enumeratorOffset(); i < scope->enumeratorCount(); ++i) {
            const QMetaEnum enumeration = scope->enumerator(i);
            for (int k = 0; k < enumeration.keyCount(); ++k) {
                const QByteArray name = enumeration.key(k);
                QVERIFY2(values.value(name, enumeration.value(k)) == enumeration.value(k), name.constData());
                values[name] = enumeration.value(k);
            }
        }
    }
}

QTEST_MAIN(tst_FrontEnd)
#include "tst_frontend.moc"
