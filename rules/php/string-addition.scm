; severity: warning
; enabled: yes
; tests: yes
; summary: Text is added with `+`.
; message: `+` adds numbers; texts are joined with `.`.
; why:
;   PHP 8 throws an error for text that is no number, and older versions add 0.
; help:
;   `'a' . $b`.
; bad:
;   $label = 'Total: ' + $sum;
; bad:
;   $label = $name + ' (old)';
; good:
;   $label = 'Total: ' . $sum;
; good:
;   $sum = '5' + $n;
((binary_expression left: [(string) (encapsed_string)] @text operator: "+") @match
  (#match? @text "^.[^0-9.+\\s-]"))
((binary_expression operator: "+" right: [(string) (encapsed_string)] @text) @match
  (#match? @text "^.\\s{0,5}[^0-9.+\\s-]"))
