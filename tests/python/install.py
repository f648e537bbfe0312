# SPDX-License-Identifier: Apache-2.0
"""Makes an environment of Python for the tests, with their packages from PyPI and the wheel of this checkout.

    python3 tests/python/install.py ENVIRONMENT

The packages are fetched once, and again when requirements.txt changes; the wheel is built every time.
"""

import subprocess
import sys
import venv
from pathlib import Path

TESTS = Path(__file__).parent
PROJECT = TESTS.parents[1]


def pip(environment: Path, *arguments: object, on_failure: str) -> None:
    command = [environment / "bin/python", "-m", "pip", "--disable-pip-version-check", "install", *arguments]
    if subprocess.run([str(part) for part in command], check=False).returncode != 0:
        sys.exit(f"\n{Path(__file__).name}: {on_failure}")


def main() -> None:
    environment = Path(sys.argv[1])
    requirements = TESTS / "requirements.txt"
    installed = environment / "requirements.txt"  # a copy of what was installed last, made when all went well
    wanted = f"# {sys.version}\n{requirements.read_text()}"
    if not installed.exists() or installed.read_text() != wanted:
        venv.create(environment, clear=True, with_pip=True)
        failure = (
            "the packages in requirements.txt could not be installed, see above. The tests of the Python package need"
            " PyPI\nthe first time; where there is no network, `ctest --preset dev -LE python` runs the others."
        )
        pip(environment, "--quiet", "--requirement", requirements, on_failure=failure)
        installed.write_text(wanted)
    # Without isolation, so that the pinned pybind11 is taken and the build directory can be used again.
    options = ["--no-build-isolation", "--no-deps", "--force-reinstall", f"-Cbuild-dir={environment / 'build'}"]
    pip(environment, "--verbose", *options, PROJECT, on_failure="the wheel could not be built, see above")


if __name__ == "__main__":
    main()
