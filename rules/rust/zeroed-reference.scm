; severity: error
; enabled: yes
; tests: no
; summary: A value is made of memory that nobody wrote.
; message: `mem::uninitialized` is undefined behaviour for almost every type; use `MaybeUninit`.
; why:
;   The compiler assumes that values are valid, and draws conclusions where they are not.
; help:
;   `MaybeUninit::uninit()`.
; bad:
;   fn f() {
;       let x: Config = unsafe { std::mem::uninitialized() };
;   }
; bad:
;   fn f() {
;       let x: Config = unsafe { mem::uninitialized() };
;   }
; good:
;   fn f() {
;       let x = MaybeUninit::<Config>::uninit();
;   }
((call_expression function: [(scoped_identifier name: (identifier) @name) (generic_function function: (scoped_identifier name: (identifier) @name))] @function) @match
  (#eq? @name "uninitialized") (#match? @function "mem::"))
