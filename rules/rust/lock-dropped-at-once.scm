; severity: error
; enabled: yes
; tests: yes
; summary: A lock is let go in the line that takes it.
; message: `let _` drops the lock at once; nothing after this line is protected.
; why:
;   Only a name keeps the guard alive to the end of the block.
; help:
;   `let _guard = mutex.lock();`.
; bad:
;   fn f() {
;       let _ = mutex.lock();
;   }
; bad:
;   fn f() {
;       let _ = lock.write().unwrap();
;   }
; good:
;   fn f() {
;       let _guard = mutex.lock();
;   }
; good:
;   fn f() {
;       let _ = file.write(b"a").unwrap();
;   }
((let_declaration pattern: "_" value: [(call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")")) (call_expression function: (field_expression value: (call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")"))))]) @match
  (#any-of? @method "lock" "write" "read") (#match? @lock "[lL]ock|[mM]utex|mu$"))
