// SPDX-License-Identifier: MIT
// A field for a new password, its rules and how strong it is, live while it is typed.
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts

ColumnLayout {
    id: box
    required property var flow
    property alias entered: field.entered
    property alias first: field.focus // of its form, which is shown with the cursor in it
    readonly property var check: flow.checkPassword(field.entered)
    signal accepted()

    Secret {
        id: field
        placeholderText: "New password"
        onAccepted: box.accepted()
    }
    Repeater {
        model: box.flow.passwordRules
        Label {
            required property int index
            required property string modelData
            text: (box.check.rulesMet[index] ? "✓ " : "• ") + modelData
        }
    }
    Label {
        visible: box.check.strength >= 0
        text: "Strength: " + box.check.strengthText
    }
}
