; severity: warning
; enabled: yes
; tests: yes
; summary: Two strings in a list stand side by side without a comma.
; message: A comma seems to be missing between these strings; Ruby makes one string of them.
; why:
;   `["a" "b"]` is a list of one item, "ab".
; help:
;   Put the comma, or join the strings with `+` where one was meant.
; bad:
;   names = ["anna" "ben", "carl"]
; good:
;   names = ["anna", "ben", "carl"]
; good:
;   names = ["a long text that goes on " \
;     "in the next line"]
((array (chained_string) @match))
