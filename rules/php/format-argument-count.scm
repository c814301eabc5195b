; severity: error
; enabled: yes
; tests: yes
; summary: A format has more places than values.
; message: The format has more places than it is given values.
; why:
;   PHP 8 throws an error, older versions print nothing at all.
; help:
;   Give one value for each `%`, and write `%%` for a percent sign.
; bad:
;   echo sprintf('%s is %d', $name);
; bad:
;   printf("%s %s\n", $one);
; good:
;   echo sprintf('%s is %d', $name, $age);
; good:
;   echo sprintf('%d%%', $share);
; good:
;   echo sprintf('%1$s %1$s', $name);
; good:
;   echo sprintf('%s %s', ...$names);
((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format)) @values) @match
  (#any-of? @function "sprintf" "printf" "\\sprintf" "\\printf"))
((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument)) @values) @match
  (#any-of? @function "sprintf" "printf" "\\sprintf" "\\printf"))
((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument) . (argument)) @values) @match
  (#any-of? @function "sprintf" "printf" "\\sprintf" "\\printf"))
