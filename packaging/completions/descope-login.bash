# SPDX-License-Identifier: MIT
# bash completion of descope-login
_descope_login() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
        --project-id | --base-url | --account | --browser-flow | --browser-port) return ;;
        --primary-way) mapfile -t COMPREPLY < <(compgen -W 'form browser' -- "$current") && return ;;
        --code-methods) mapfile -t COMPREPLY < <(compgen -W 'email sms voice whatsapp' -- "$current") && return ;;
        --link-kind) mapfile -t COMPREPLY < <(compgen -W 'magic enchanted' -- "$current") && return ;;
        --browser-return) mapfile -t COMPREPLY < <(compgen -W 'loopback scheme' -- "$current") && return ;;
        --providers) mapfile -t COMPREPLY < <(compgen -W 'google microsoft apple github gitlab facebook linkedin slack discord' -- "$current") && return ;;
        --login-id-kind) mapfile -t COMPREPLY < <(compgen -W 'email phone name any' -- "$current") && return ;;
        --redirect) mapfile -t COMPREPLY < <(compgen -W 'loopback scheme none https://' -- "$current") && return ;;
        --access-key-file) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W 'sign-in status token sign-out --project-id --base-url --redirect --offer-link --offer-code --code-methods --link-kind --sign-up-or-in
        --login-id-kind --offer-browser --offer-sso --providers --primary-way --browser-flow --browser-port --browser-return --forget-address --demo --account --access-key-file --json --all --everywhere --another --browser --device --help --version' -- "$current")
}
complete -F _descope_login descope-login
