# SPDX-License-Identifier: Apache-2.0
"""Where things are: the project, and the command `yukum` that was built beside the package."""

from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--command", required=True, help="the command yukum, which must say the same as the package")


@pytest.fixture(scope="session")
def command(pytestconfig: pytest.Config) -> Path:
    return Path(pytestconfig.getoption("--command"))


@pytest.fixture(scope="session")
def project() -> Path:
    return Path(__file__).parents[2]
