// SPDX-License-Identifier: MIT
#pragma once

#include <QtUiPlugin/QDesignerCustomWidgetCollectionInterface>

namespace Descope {

/// What Qt Designer and QUiLoader ask for the widgets of this library.
class DesignerPlugin : public QObject, public QDesignerCustomWidgetCollectionInterface
{
    Q_OBJECT
    Q_INTERFACES(QDesignerCustomWidgetCollectionInterface)
    Q_PLUGIN_METADATA(IID QDesignerCustomWidgetCollectionInterface_iid)

public:
    explicit DesignerPlugin(QObject *parent = nullptr);
    ~DesignerPlugin() override;

    QList<QDesignerCustomWidgetInterface *> customWidgets() const override;

private:
    const QList<QDesignerCustomWidgetInterface *> m_widgets;
};

} // namespace Descope
