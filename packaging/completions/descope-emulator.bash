# SPDX-License-Identifier: MIT
# bash completion of descope-emulator
_descope_emulator() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --port | --project-id) return ;;
        --data | --seed) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--port --project-id --data --seed --unsafe-listen --help --version' -- "$current")
}
complete -F _descope_emulator descope-emulator
