/**
 * What each shell runs when Tab is pressed. The scripts know nothing of the commands: they hand the words on to
 * `cdc __complete`, and what it answers to the shell (the contract is in `complete.ts`). Nothing that is typed is
 * evaluated.
 */
export const scripts = { bash, zsh, fish };

export type Shell = keyof typeof scripts;

/** For bash 3.2 and newer, without bash-completion. What an older bash cannot do (`compopt`), it does without. */
function bash(comment: string): string {
  return `${comment}
_cdc() {
  # The words up to the cursor; bash also cuts at = and :, and what was cut is joined again.
  local line=\${COMP_LINE:0:COMP_POINT} words=() i piece blank
  for ((i = 0; i <= COMP_CWORD; i++)); do
    blank=\${line%%[![:space:]]*}
    line=\${line#"$blank"}
    piece=\${COMP_WORDS[i]}
    if ((i == COMP_CWORD)); then piece=$line; fi
    if [[ -n $blank || i -eq 0 ]]; then words+=("$piece"); else words[\${#words[@]} - 1]+=$piece; fi
    line=\${line#"$piece"}
  done
  # bash replaces only what stands behind the last cut.
  local kept=\${words[\${#words[@]} - 1]%"$2"} candidate about
  COMPREPLY=()
  # What follows a redirection is a file.
  if [[ $3 == [\\<\\>]* ]]; then return; fi
  while IFS=$'\\t' read -r candidate about; do
    case $candidate in
      :files) return ;;
      :folders) compopt +o default -o dirnames; return ;;
      *) COMPREPLY+=("\${candidate#"$kept"}") ;;
    esac
  done < <(cdc __complete "\${words[@]:1}")
  compopt +o default
  compopt -o nosort
} 2>/dev/null
complete -o default -F _cdc cdc
`;
}

/** To be sourced, or to be loaded by name from a folder of `fpath` as `_cdc`. */
function zsh(comment: string): string {
  return `#compdef cdc
${comment}
_cdc() {
  local line
  local -a candidates
  for line in \${(f)"$(cdc __complete "\${(@)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)"}; do
    case $line in
      :files*) compset -p \${#\${line#*$'\\t'}}; _files; return ;;
      :folders*) compset -p \${#\${line#*$'\\t'}}; _files -/; return ;;
      *) candidates+=("\${line/$'\\t'/:}") ;;
    esac
  done
  _describe -V cdc candidates -M 'm:{[:lower:]}={[:upper:]}'
}
if [[ \${funcstack[1]} == _cdc ]]; then
  _cdc
else
  if (( ! \${+functions[compdef]} )); then autoload -Uz compinit && compinit; fi
  compdef _cdc cdc
fi
`;
}

function fish(comment: string): string {
  return `${comment}
function __cdc_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    for line in (cdc __complete $words[2..-1] "$word" 2>/dev/null)
        set -l parts (string split -m 1 \\t -- $line)
        set -l path (string replace -- "$parts[2]" '' "$word")
        switch $parts[1]
            case :files
                for found in (__fish_complete_path "$path")
                    printf '%s\\n' "$parts[2]$found"
                end
            case :folders
                for found in (__fish_complete_directories "$path")
                    printf '%s\\n' "$parts[2]$found"
                end
            case '*'
                printf '%s\\n' "$line"
        end
    end
end
complete -c cdc -f -k -a '(__cdc_complete)'
`;
}
