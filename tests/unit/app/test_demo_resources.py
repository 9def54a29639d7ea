import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk.app import resources
from kiosk.app.resources import MissingResourceError, resource

ICONS = [
    "accessibility",
    "arrow-down",
    "arrow-right",
    "cloud-slash",
    "door-out",
    "help",
    "info-circle",
    "keypad",
    "logo",
    "octagon-hand",
    "scan-frame",
    "tick-circle",
    "triangle-alert",
]


def test_a_checkout_has_its_resources_next_to_the_package() -> None:
    assert resource("fonts", "OFL.txt").read_text(encoding="utf-8").startswith("Copyright")
    assert resource("sounds").is_dir()


def test_an_installed_package_brings_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, outside = tmp_path / "kiosk" / "resources", tmp_path / "resources"
    for root in (inside, outside):
        root.mkdir(parents=True)
        (root / "mark.txt").write_text(root.parent.name, encoding="utf-8")
    monkeypatch.setattr(resources, "_ROOTS", (inside, outside))
    assert resource("mark.txt") == inside / "mark.txt"


def test_a_missing_file_is_named_with_its_cure() -> None:
    with pytest.raises(MissingResourceError, match=r"resources/icons/unicorn\.svg is missing.*[Ii]nstall"):
        resource("icons", "unicorn.svg")


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_black_on_nothing_in_a_box_of_64(name: str) -> None:
    root = ET.parse(resource("icons", f"{name}.svg")).getroot()
    assert root.attrib["viewBox"] == "0 0 64 64"
    colours = {element.attrib.get(key) for element in root.iter() for key in ("fill", "stroke")}
    assert colours <= {None, "none", "#000"}


def test_the_fonts_are_small_enough_to_bundle() -> None:
    fonts = list(resource("fonts").glob("*.otf"))
    assert {font.stem for font in fonts} == {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold"}
    assert sum(font.stat().st_size for font in fonts) < 2_500_000
