; severity: notice
; enabled: no
; tests: no
; summary: Cleaning up in a loop is put off to the end of the function.
; message: `defer` in a loop runs when the function ends, not when the round does.
; why:
;   Files and locks of all rounds stay open until then, and with enough rounds there are none left.
; help:
;   Put the body into a function of its own.
; bad:
;   func f() {
;   	for _, p := range paths {
;   		x, _ := os.Open(p)
;   		defer x.Close()
;   	}
;   }
; good:
;   func f() {
;   	x, _ := os.Open(p)
;   	defer x.Close()
;   }
; good:
;   func f() {
;   	for _, p := range paths {
;   		func() {
;   			defer g()
;   		}()
;   	}
;   }
((for_statement body: (block (statement_list (defer_statement) @match))))
