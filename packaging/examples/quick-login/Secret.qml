// SPDX-License-Identifier: MIT
// A field for a password. Qt Quick's own one lets every program on the accessibility bus read what is in it, hidden or not: this one is
// there under its name alone.
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts

FocusScope {
    property alias entered: field.text // and not "text", which would be read there
    property alias placeholderText: field.placeholderText
    signal accepted()
    signal textEdited()

    Layout.fillWidth: true
    implicitWidth: field.implicitWidth
    implicitHeight: field.implicitHeight
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText

    TextField {
        id: field
        anchors.fill: parent
        focus: true
        echoMode: TextInput.Password
        Accessible.ignored: true
        onAccepted: parent.accepted()
        onTextEdited: parent.textEdited()
    }
}
