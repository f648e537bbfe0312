# SPDX-License-Identifier: Apache-2.0
"""A progress bar by tqdm, where it is installed."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import TypeVar

Item = TypeVar("Item")


def with_progress(items: Iterator[Item], expected_count: int) -> Iterator[Item]:
    """The same items under a progress bar; 0 where nobody knows how many. Without tqdm a warning says so."""
    try:
        from tqdm.auto import tqdm
    except ImportError:
        warnings.warn("progress needs tqdm: pip install tqdm", stacklevel=3)
        return items
    return iter(tqdm(items, total=expected_count or None, unit=" documents"))
