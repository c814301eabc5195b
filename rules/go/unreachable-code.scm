; severity: warning
; enabled: yes
; tests: yes
; summary: Code stands after the end of its block.
; message: This is never reached: the statement before it always leaves the block.
; why:
;   It was forgotten, or the statement before it was to stand under a condition.
; help:
;   Remove it, or put the condition in.
; bad:
;   func f() int {
;   	return 1
;   	g()
;   }
; bad:
;   func f() {
;   	panic("x")
;   	g()
;   }
; good:
;   func f() int {
;   	if a {
;   		return 1
;   	}
;   	return 2
;   }
((block (statement_list [(return_statement) (continue_statement) (break_statement) (expression_statement (call_expression function: (identifier) @panic))] . (_) @match))
  (#eq? @panic "panic"))
((block (statement_list [(return_statement) (continue_statement) (break_statement)] . (_) @match)))
