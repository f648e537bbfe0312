// SPDX-License-Identifier: Apache-2.0
// Folded phrases to typed values: times, dates, amounts of money, percentages, references to norms (Spirit).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

namespace yukum::quantities {

struct Money {
  double amount = 0;
  std::string currency;  ///< ISO 4217: `TRY`, `USD`, `EUR`
};

/// The number that the whole phrase writes: `otuz`, `30 (otuz)`, `1.500,50`, `yüz yirmi beş`.
std::optional<double> number(std::string_view folded_phrase);
/// The date that the whole phrase writes, in ISO 8601: `1/1/2027`, `1 ocak 2027 tarihine kadar` → `2027-01-01`.
std::optional<std::string> date(std::string_view folded_phrase);
/// `otuz gün içinde`, `30 (otuz) iş günü`, `en geç 1/1/2027 tarihine kadar`, `üç yılda bir`, `her yıl`, `derhal`;
/// words before the time itself (`tebliğ tarihinden itibaren otuz gün içinde`) are passed over.
std::optional<TimeValue> time(std::string_view folded_phrase);
std::optional<Money> money(std::string_view folded_phrase);
std::optional<double> percentage(std::string_view folded_phrase);
/// Every norm that the phrase names: `4857 sayılı kanunun 5 inci maddesinin ikinci fıkrasının (a) bendi`,
/// `aynı kanunun 8 inci ve 9 uncu maddeleri` (two). `here` is where the phrase stands: `bu maddenin birinci
/// fıkrası`, `yukarıdaki fıkra` are resolved to it.
std::vector<NormReference> norms(std::string_view folded_phrase, const Section& here);

}  // namespace yukum::quantities
