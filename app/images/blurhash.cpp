// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/blurhash.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace {

struct Linear
{
    float r = 0;
    float g = 0;
    float b = 0;
};

std::optional<int> base83(QStringView text)
{
    constexpr QStringView digits =
        u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
    int value = 0;
    for (const QChar character : text) {
        const qsizetype digit = digits.indexOf(character);
        if (digit < 0)
            return std::nullopt;
        value = value * 83 + static_cast<int>(digit);
    }
    return value;
}

float toLinear(int value)
{
    const float part = static_cast<float>(value) / 255.0f;
    return part <= 0.04045f ? part / 12.92f : std::pow((part + 0.055f) / 1.055f, 2.4f);
}

int toSrgb(float value)
{
    const float part = std::clamp(value, 0.0f, 1.0f);
    const float curved =
        part <= 0.0031308f ? part * 12.92f : 1.055f * std::pow(part, 1 / 2.4f) - 0.055f;
    return static_cast<int>(std::lround(curved * 255));
}

// -9 to 9, squared, as a part of the largest component.
float amplitude(int digit, float most)
{
    const float part = (static_cast<float>(digit) - 9) / 9;
    return std::copysign(part * part, part) * most;
}

std::vector<float> cosines(int length, int components)
{
    std::vector<float> table;
    for (int position = 0; position < length; ++position) {
        for (int component = 0; component < components; ++component)
            table.push_back(
                std::cos(std::numbers::pi_v<float> * static_cast<float>(position * component)
                         / static_cast<float>(length)));
    }
    return table;
}

std::vector<Linear> readComponents(QStringView hash, int count, float most)
{
    std::vector<Linear> colors;
    for (int index = 1; index < count; ++index) {
        const auto value = base83(hash.sliced(4 + 2 * index, 2));
        if (!value)
            return {};
        colors.push_back({amplitude(*value / (19 * 19), most), amplitude(*value / 19 % 19, most),
                          amplitude(*value % 19, most)});
    }
    return colors;
}

} // namespace

QImage decodeBlurhash(const QString &hash, QSize size)
{
    const QStringView text(hash);
    if (text.size() < 6 || size.isEmpty())
        return {};
    const auto counts = base83(text.first(1));
    const auto scale = base83(text.sliced(1, 1));
    const auto average = base83(text.sliced(2, 4));
    if (!counts || !scale || !average || *average > 0xffffff)
        return {};
    const int columns = *counts % 9 + 1;
    const int rows = *counts / 9 + 1;
    QImage image(size, QImage::Format_RGB32);
    image.fill(QRgb(0xff000000u | static_cast<uint>(*average)));
    if (rows > 9 || text.size() != 4 + 2 * columns * rows)
        return image;
    std::vector<Linear> colors =
        readComponents(text, columns * rows, static_cast<float>(*scale + 1) / 166);
    if (static_cast<int>(colors.size()) != columns * rows - 1)
        return image;
    colors.insert(colors.begin(), {toLinear(*average >> 16), toLinear(*average >> 8 & 255),
                                   toLinear(*average & 255)});

    const std::vector<float> across = cosines(size.width(), columns);
    const std::vector<float> down = cosines(size.height(), rows);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            Linear sum;
            for (int row = 0; row < rows; ++row) {
                for (int column = 0; column < columns; ++column) {
                    const float basis = across[static_cast<std::size_t>(x * columns + column)]
                                        * down[static_cast<std::size_t>(y * rows + row)];
                    const Linear &color = colors[static_cast<std::size_t>(row * columns + column)];
                    sum.r += color.r * basis;
                    sum.g += color.g * basis;
                    sum.b += color.b * basis;
                }
            }
            line[x] = qRgb(toSrgb(sum.r), toSrgb(sum.g), toSrgb(sum.b));
        }
    }
    return image;
}
