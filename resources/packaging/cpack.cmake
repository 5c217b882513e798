# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package. Shared libraries are found by dpkg-shlibdeps; QML modules and plug-ins are loaded at run time and
# must be named. tests/app/tst_package.sh compares this list with the imports of the QML files.
set(CPACK_PACKAGE_NAME seseragi)
set(CPACK_PACKAGE_CONTACT "The Seseragi developers <seseragi@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qml6-module-qtquick, qml6-module-qtquick-controls, qml6-module-qtquick-layouts, qml6-module-qtquick-templates, qml6-module-qtquick-window, qml6-module-qtqml, qml6-module-qtqml-models, qml6-module-qtqml-workerscript, qml6-module-qt-labs-qmlmodels, qt6-image-formats-plugins, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-color-emoji, fonts-noto-cjk, qt6-wayland, gnome-keyring | kwalletmanager")
set(CPACK_STRIP_FILES ON)
include(CPack)
