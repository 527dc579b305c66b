// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Descope

ApplicationWindow {
    id: window
    required property var flow // Descope::LoginFlow
    property string problem
    property string meant // instead of a mistyped address
    title: "Quick login"
    width: 420
    height: 480
    visible: true

    component Field: TextField {
        Layout.fillWidth: true
        Accessible.name: placeholderText
        onTextEdited: window.problem = ""
    }
    component LoginId: Field {
        placeholderText: "Email"
        text: flow.loginId
        onTextEdited: { flow.loginId = text; window.meant = "" }
        onEditingFinished: window.meant = flow.likelyLoginId(text)
    }
    component Choice: Button {
        Layout.fillWidth: true
        flat: true
    }
    component Main: Choice {
        flat: false
        highlighted: true
    }

    Connections {
        target: flow
        function onFieldInvalid(field, text) { window.problem = text }
        function onRulesUnmet() { window.problem = "This password doesn’t meet all the rules yet." }
        function onStepChanged() { window.problem = window.meant = "" }
        function onBrowserReturned() { window.requestActivate() }
        function onBrowserWanted(url) { if (!Qt.openUrlExternally(url)) flow.tellBrowserMissing() }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 24

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: window.problem || flow.notice.text
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
        Repeater {
            model: flow.notice.buttons
            Choice {
                required property var modelData
                text: modelData.text
                onClicked: flow.perform(modelData.action)
            }
        }
        Loader {
            id: form
            Layout.fillWidth: true
            focus: true // which it hands on to the form
            enabled: !flow.busy && flow.rateLimitSeconds === 0
            sourceComponent: ({
                [Step.Restoring]: restoring, [Step.SignIn]: signIn, [Step.SignUp]: signUp, [Step.Forgot]: forgot,
                [Step.CheckMail]: checkMail, [Step.ConfirmLink]: confirmLink, [Step.NewPassword]: newPassword,
                [Step.Change]: change, [Step.Replace]: replace, [Step.Account]: account,
                [Step.Browser]: browser, [Step.Sso]: sso
            })[flow.step]
        }
        Choice { // below the form, which does not move when it comes
            text: "Did you mean " + window.meant + "?"
            visible: window.meant !== ""
            onClicked: { flow.loginId = window.meant; window.meant = ""; form.forceActiveFocus() }
        }
        Choice {
            text: "Cancel"
            visible: flow.busy || (flow.step !== Step.SignIn && flow.step !== Step.Account)
            onClicked: flow.cancel()
        }
        Item { Layout.fillHeight: true }
    }

    Component { id: restoring; Label { text: "Looking for your session…" } }
    Component {
        id: signIn
        ColumnLayout {
            function send() { flow.signIn(loginId.text, password.entered, stay.checked) }
            LoginId { id: loginId; focus: true; onAccepted: password.forceActiveFocus() }
            Secret { id: password; placeholderText: "Password"; onAccepted: send() }
            CheckBox { id: stay; text: "Stay signed in"; checked: flow.staySignedIn }
            Main { text: "Sign in"; onClicked: send() }
            Choice { text: "Forgot password?"; visible: flow.isOffered(Feature.ForgotPassword); onClicked: flow.show(Step.Forgot) }
            Choice { text: "Create account"; visible: flow.isOffered(Feature.SignUp); onClicked: flow.show(Step.SignUp) }
            Choice { text: "Continue in your browser"; visible: flow.isOffered(Feature.Browser); onClicked: flow.signInByBrowser() }
            Repeater {
                model: flow.settings.providers
                Choice {
                    required property var modelData
                    text: "Continue with " + modelData.name
                    onClicked: flow.signInByProvider(modelData.id)
                }
            }
            Choice { text: "Use single sign-on"; visible: flow.isOffered(Feature.Sso); onClicked: flow.show(Step.Sso) }
        }
    }
    Component {
        id: browser
        ColumnLayout {
            Label { Layout.fillWidth: true; wrapMode: Text.Wrap; text: "Sign in in your browser, then come back here." }
            Field { placeholderText: "Link for your browser"; text: flow.browserUrl; readOnly: true; visible: flow.browserState === Step.Missing }
            Main { text: "Open browser again"; focus: true; onClicked: flow.openBrowserAgain() }
        }
    }
    Component {
        id: sso
        ColumnLayout {
            Field { id: organization; placeholderText: "Work email or domain"; focus: true; text: flow.loginId; onAccepted: flow.signInBySso(text) }
            Main { text: "Continue in your browser"; onClicked: flow.signInBySso(organization.text) }
        }
    }
    Component {
        id: signUp
        ColumnLayout {
            function send() { flow.signUp(loginId.text, name.text, password.entered) }
            LoginId { id: loginId; focus: true }
            Field { id: name; placeholderText: "Name" }
            NewPassword { id: password; flow: window.flow; onAccepted: send() }
            Main { text: "Create account"; onClicked: send() }
        }
    }
    Component {
        id: forgot
        ColumnLayout {
            LoginId { id: loginId; focus: true; onAccepted: flow.sendReset(text) }
            Main { text: "Email me a reset link"; onClicked: flow.sendReset(loginId.text) }
        }
    }
    Component {
        id: checkMail
        ColumnLayout {
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: "We emailed a link to " + flow.mailAddress + ". " +
                      (flow.linksComeBack ? "Open it on this computer, or paste it below." : "Copy it and paste it below.")
            }
            Label { visible: flow.linkNumber !== ""; text: "In the email, choose this number: " + flow.linkNumber }
            Field { placeholderText: "Link from the email"; focus: true; onAccepted: flow.useLink(text) }
            Choice {
                text: flow.resendSeconds > 0 ? "Send again in " + flow.resendSeconds + " s" : "Send again"
                enabled: flow.resendSeconds === 0
                onClicked: flow.resend()
            }
        }
    }
    Component {
        id: confirmLink
        ColumnLayout {
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: (flow.linkConfirmation.asked ? "Use the link from the email?"
                                                   : "Continue only if you asked for this email yourself.") +
                      (flow.linkConfirmation.signedInAs ? " " + flow.linkConfirmation.signedInAs + " will be signed out." : "")
            }
            Field { id: loginId; placeholderText: "Email"; focus: true; text: flow.linkConfirmation.loginId; readOnly: flow.linkConfirmation.asked }
            Main { text: "Continue"; onClicked: flow.confirmLink(loginId.text) }
        }
    }
    Component {
        id: newPassword
        ColumnLayout {
            function send() { flow.saveNewPassword(password.entered, true) }
            Label { text: "For " + flow.loginId; textFormat: Text.PlainText }
            NewPassword { id: password; flow: window.flow; first: true; onAccepted: send() }
            Main { text: "Save"; onClicked: send() }
        }
    }
    Component {
        id: change
        ColumnLayout {
            NewPassword { id: password; flow: window.flow; first: true }
            Main { text: "Change password"; onClicked: flow.changePassword(password.entered) }
        }
    }
    Component {
        id: replace
        ColumnLayout {
            Secret { id: current; placeholderText: "Current password"; visible: flow.currentPasswordAsked; focus: visible }
            NewPassword { id: password; flow: window.flow; first: !flow.currentPasswordAsked }
            Main { text: "Save"; onClicked: flow.replacePassword(current.entered, password.entered) }
        }
    }
    Component {
        id: account
        ColumnLayout {
            Label { text: "Signed in as " + flow.loginId; textFormat: Text.PlainText }
            Repeater {
                model: flow.history
                Label {
                    required property var modelData
                    required property int index
                    text: modelData.loginTime.toLocaleString(Qt.locale(), Locale.ShortFormat) + (modelData.city ? ", " + modelData.city : "") +
                          (index === flow.ownSignIn ? ", this computer" : "")
                    textFormat: Text.PlainText
                }
            }
            Choice { text: "Offline. Try now"; visible: !flow.online; onClicked: flow.reconnect() }
            Choice { text: "Change password"; visible: flow.isOffered(Feature.ChangePassword); onClicked: flow.chooseNewPassword() }
            Choice { text: "Sign out"; focus: true; onClicked: flow.signOut() }
        }
    }
}
