; severity: notice
; enabled: no
; tests: no
; summary: A transaction waits.
; message: The transaction around this keeps its locks while it sleeps.
; why:
;   Others who need the same rows wait as well, and the database runs out of connections.
; help:
;   Wait before the transaction or after it.
; bad:
;   User.transaction do
;     user.save!
;     sleep 1
;   end
; good:
;   user.save!
;   sleep 1
((call method: (identifier) @transaction block: (do_block body: (body_statement (call !receiver method: (identifier) @method) @match)))
  (#eq? @transaction "transaction") (#eq? @method "sleep"))
