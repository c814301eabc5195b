; severity: error
; enabled: yes
; tests: yes
; summary: A goroutine counts itself when it may be too late.
; message: `Add` runs in the goroutine: `Wait` may have returned before.
; why:
;   `Wait` returns at once where the count is still zero, and the work goes on unattended.
; help:
;   Call `Add` before `go`.
; bad:
;   func f() {
;   	go func() {
;   		wg.Add(1)
;   		defer wg.Done()
;   	}()
;   	wg.Wait()
;   }
; good:
;   func f() {
;   	wg.Add(1)
;   	go func() {
;   		defer wg.Done()
;   	}()
;   	wg.Wait()
;   }
((go_statement (call_expression function: (func_literal body: (block (statement_list . (expression_statement (call_expression function: (selector_expression operand: (_) @group field: (field_identifier) @method)) @match))))))
  (#eq? @method "Add") (#match? @group "^(?:\\w{1,30}\\.)?(?:wg|waitGroup|[wW]ait\\w{0,20})$"))
