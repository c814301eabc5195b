; severity: notice
; enabled: yes
; tests: no
; summary: A debugging macro was left in the code.
; message: `dbg!` was left in the code; it prints to everybody's terminal.
; why:
;   It is for a developer's eyes, and shows values that may be secret.
; help:
;   Remove it, or use the log.
; bad:
;   fn f() {
;       dbg!(x);
;   }
; bad:
;   fn f() {
;       let y = dbg!(x + 1);
;   }
; good:
;   fn f() {
;       eprintln!("{x:?}");
;   }
((macro_invocation macro: (identifier) @macro) @match
  (#eq? @macro "dbg"))
