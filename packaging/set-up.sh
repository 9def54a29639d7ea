# shellcheck shell=sh
# Sourced by packaging/run and packaging/test, which set `root`. Makes the environment in .venv and fetches what is missing.
# POSIX sh, because a bare machine has nothing better. Speaks on standard error; standard output belongs to the program.

venv=${root:?}/.venv

say() {
    printf 'packaging: %s\n' "$*" >&2
}

# set_up LOCK: after this, .venv holds what LOCK names, and the project itself. Costs milliseconds when nothing changed.
set_up() {
    is_set_up "$1" && return
    # Two at once in one folder would spoil each other's work, so the second waits and then finds it done.
    (flock 9 2>/dev/null || true; is_set_up "$1" || build "$1") 9<"$root/pyproject.toml"
}

is_set_up() {
    [ "$(fingerprint "$1")" = "$(cat "$venv/$1.stamp" 2>/dev/null)" ]
}

# Another place, another Python, other pins or other settings make an environment stale.
fingerprint() {
    printf '%s\n' "$root" "$(readlink -f "$venv/bin/python")"
    cat "$root/pyproject.toml" "$root/packaging/$1" "$root"/resources/translations/*.ts | cksum
}

build() {
    find_python || return 2
    fetch "$(missing_venv)"
    fetch "$(missing_libraries)" &  # apt and uv wait for the network and the disk in turns
    fill_environment "$1" || broken=yes
    wait
    [ -z "${broken-}" ] && qt_loads || return 3
    fingerprint "$1" >"$venv/$1.stamp"
}

# ---------------------------------------------------------------- Python

find_python() {
    for python in python3.14 python3.13 python3.12 python3.11 python3; do
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return
    done
    say "Python 3.11 or newer is needed, and none is on the PATH"
    return 2
}

fill_environment() {
    make_environment || return
    say "installing the pinned libraries (a minute or two the first time)"
    twice install --require-hashes -r "$root/packaging/$1" || {
        say "the libraries could not be installed; the first time needs a network"
        return 1
    }
    install --no-deps --no-build-isolation --editable "$root" || return
    compile_translations || return
    quietly "$venv/bin/python" -m pip check || {
        say "pyproject.toml asks for more than packaging/$1 pins; run packaging/pin"
        return 1
    }
}

# What translators write, as the program reads it.
compile_translations() {
    for source in "$root"/resources/translations/kiosk_*.ts; do
        quietly "$venv/bin/pyside6-lrelease" -silent "$source" -qm "${source%.ts}.qm" || return
    done
}

make_environment() {
    environment_is_sound && return
    say "making .venv with $("$python" --version)"
    quietly "$python" -m venv --clear "$venv"
}

# A folder that was moved, a Python that was upgraded away, or a first attempt that was cut off.
environment_is_sound() {
    grep -qsF "$venv/bin/python" "$venv/bin/pip" &&
        "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

install() {
    # uv is five times faster, but does not know an index that is set for pip.
    if ! "$venv/bin/python" -m pip config list | grep '\.index-url=' >/dev/null && find_uv; then
        quietly env UV_SYSTEM_CERTS=1 "$uv" pip install --python "$venv/bin/python" "$@" && return
        say "uv could not; pip tries"
    fi
    install_with_pip "$@"
}

find_uv() {
    uv=$(command -v uv) && return
    uv=$venv/bin/uv
    [ -x "$uv" ] || install_with_pip --require-hashes -r "$root/packaging/requirements-uv.lock"
}

install_with_pip() {
    quietly "$venv/bin/python" -m pip install --quiet --no-input --disable-pip-version-check --no-compile "$@"
}

# What a tool says matters only when it fails.
quietly() {
    output=$("$@" 2>&1 </dev/null) && return
    printf '%s\n' "$output" >&2
    return 1
}

# Networks stumble. Once more is cheap; more often would hide a real fault.
twice() {
    "$@" && return
    say "that failed, trying once more"
    sleep 3
    "$@"
}

# ---------------------------------------------------------------- system libraries

# Who needs it, the library, the Debian package that brings it.
system_libraries() {
    cat <<'END'
screens libGL.so.1             libgl1
screens libEGL.so.1            libegl1
screens libglib-2.0.so.0       libglib2.0-0
screens libfontconfig.so.1     libfontconfig1
screens libdbus-1.so.3         libdbus-1-3
screens libxkbcommon.so.0      libxkbcommon0
screens libgssapi_krb5.so.2    libgssapi-krb5-2
x11     libxcb-cursor.so.0     libxcb-cursor0
x11     libxkbcommon-x11.so.0  libxkbcommon-x11-0
x11     libxcb-icccm.so.4      libxcb-icccm4
x11     libxcb-keysyms.so.1    libxcb-keysyms1
x11     libxcb-shape.so.0      libxcb-shape0
wayland libwayland-cursor.so.0 libwayland-cursor0
wayland libwayland-egl.so.1    libwayland-egl1
sound   libpulse.so.0          libpulse0
sound   libXrandr.so.2         libxrandr2
codes   libzbar.so.0           libzbar0
END
}

missing_libraries() {
    [ "$(uname)" = Linux ] || return 0
    present=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
    system_libraries | while read -r _ library package; do
        case $present in *"$library "*) ;; *) echo "$package" ;; esac
    done | paste -s -d ' ' -
}

# Debian keeps a part of Python's venv in a package of its own.
missing_venv() {
    "$python" -c 'import ensurepip' 2>/dev/null ||
        "$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))'
}

# Never fatal: what cannot be installed is named, and the rest goes on.
fetch() {
    [ -n "$1" ] || return 0
    if may_install; then
        say "installing system packages: $1"
        # shellcheck disable=SC2086  # a list of names, meant to be split
        twice fetch_packages $1 && return
    fi
    say "missing system packages: $1"
    case $1 in *libpulse0* | *libxrandr2*) say "(without libpulse0 and libxrandr2 the kiosk is mute)" ;; esac
    case $1 in *libzbar0*) say "(without libzbar0 it reads blurred linear codes less well)" ;; esac
    say "to install them: $(line_to_type "$1")"
}

may_install() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# A fresh machine has no package lists, and may be busy updating itself.
fetch_packages() {
    apt_get update && apt_get install --yes --no-install-recommends "$@"
}

apt_get() {
    quietly as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet -o DPkg::Lock::Timeout=120 "$@"
}

line_to_type() {
    line="apt-get update && apt-get install --yes --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        echo "the packages of this system that match these Debian names: $*"
    elif [ "$(id -u)" = 0 ]; then
        echo "$line"
    elif command -v sudo >/dev/null; then
        echo "sudo sh -c '$line'"
    else
        echo "su -c '$line'"
    fi
}

# Qt itself is the judge: libraries may also come from elsewhere.
qt_loads() {
    fault=$("$venv/bin/python" -c 'import PySide6.QtWidgets, PySide6.QtNetwork' 2>&1) && return
    say "Qt does not load; it needs the missing packages. $(printf '%s\n' "$fault" | tail -n 1)"
    return 1
}
