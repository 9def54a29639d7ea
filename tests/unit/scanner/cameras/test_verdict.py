import pytest

from kiosk.scanner.cameras.measured import Measured
from kiosk.scanner.cameras.verdict import Remark, Topic, remarks_on
from kiosk.scanner.webcam.exposure import Light


def measured(
    size: tuple[int, int] = (1280, 720),
    fps: float = 30,
    brightness: float = 110,
    noise: float = 3,
    sharpness: float | None = 0.6,
    exposure: float | None = 0.01,
    lamp_needed: bool = False,
) -> Measured:
    return Measured(size, fps, Light(brightness, noise), sharpness, exposure, lamp_needed)


def remark(given: Measured, topic: Topic) -> Remark:
    (found,) = [one for one in remarks_on(given) if one.topic is topic]
    return found


def test_a_good_camera_is_good_in_everything() -> None:
    assert [one.topic for one in remarks_on(measured())] == list(Topic)
    assert all(one.good for one in remarks_on(measured()))


@pytest.mark.parametrize(
    ("given", "topic", "words"),
    [
        (measured(size=(640, 480)), Topic.SIZE, 'small codes are read only close up. Set camera.size = "1280x720"'),
        (measured(fps=7), Topic.RATE, "7 pictures a second: codes must be held still for longer. Try a socket"),
        (measured(fps=7, brightness=20), Topic.RATE, "More light may make it faster"),
        (measured(brightness=22, exposure=0.03), Topic.LIGHT, "A lamp is needed: the picture is dark even at 30 ms"),
        (measured(brightness=22, exposure=None), Topic.LIGHT, "A lamp is needed: the picture is dark (22 of 255)"),
        (measured(noise=20), Topic.LIGHT, "A lamp is needed: the picture is grainy (noise 20 of 255)"),
        (measured(brightness=230), Topic.LIGHT, "too bright (230 of 255): turn the camera away from the window"),
        (measured(exposure=0.02), Topic.EXPOSURE, "exposed for 20.0 ms: a code in a moving hand blurs. A lamp"),
        (measured(sharpness=0.1), Topic.SHARPNESS, "not sharp (sharpness 10 of 100): clean the lens"),
    ],
)
def test_what_is_to_be_mended_says_how(given: Measured, topic: Topic, words: str) -> None:
    found = remark(given, topic)
    assert not found.good
    assert words in found.text


def test_what_cannot_be_measured_is_no_fault() -> None:
    assert remark(measured(sharpness=None), Topic.SHARPNESS).good
    assert remark(measured(exposure=None), Topic.EXPOSURE).good
