; severity: warning
; enabled: yes
; tests: no
; summary: A variable is assigned to itself.
; message: `{left}` is assigned to itself.
; why:
;   Nothing happens. Mostly one side was to be another name.
; help:
;   Change the side that was meant to differ.
; bad:
;   func f() {
;   	a.size = a.size
;   }
; good:
;   func f() {
;   	a.size = size
;   }
; good:
;   func f() {
;   	x := x
;   	g(x)
;   }
((assignment_statement left: (expression_list . (_) @left .) operator: "=" right: (expression_list . (_) @right .)) @match
  (#eq? @left @right))
