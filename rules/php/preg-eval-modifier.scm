; severity: error
; enabled: yes
; tests: yes
; summary: A regular expression asks for its result to be run.
; message: The modifier `e` ran the replacement as PHP; since PHP 7 it is an error.
; why:
;   It was the way into many programs, and was removed.
; help:
;   `preg_replace_callback`.
; bad:
;   $text = preg_replace('/(\w+)/e', 'strtoupper("$1")', $text);
; good:
;   $text = preg_replace('/(\w+)/i', '$1', $text);
; good:
;   $text = preg_replace_callback('/\w+/', $shout, $text);
((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @pattern))) @match
  (#any-of? @function "preg_replace" "\\preg_replace") (#match? @pattern "[/#~|][imsxADSUXJu]{0,6}e[imsxADSUXJu]{0,6}['\"]$"))
