// SPDX-License-Identifier: Apache-2.0
// The whole public face of yukum.
#pragma once

#include <yukum/batch.hpp>
#include <yukum/encoding.hpp>
#include <yukum/explanation.hpp>
#include <yukum/extract_many.hpp>
#include <yukum/extractor.hpp>
#include <yukum/morphology.hpp>
#include <yukum/offsets.hpp>
#include <yukum/record.hpp>
#include <yukum/rules.hpp>
#include <yukum/version.hpp>
#include <yukum/writers.hpp>
