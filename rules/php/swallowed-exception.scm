; severity: warning
; enabled: yes
; tests: no
; summary: A handler for any error does nothing at all.
; message: Every error is swallowed here without a word.
; why:
;   An empty `catch` for all exceptions hides what nobody thought of as well. The program goes on with
;   half of its work done.
; help:
;   Catch the class that is expected, log the error, or say in a comment why nothing is to be done: a
;   handler with a comment is not reported, nor is one for particular classes.
; bad:
;   try { work(); } catch (\Exception $e) { }
; bad:
;   try { work(); } catch (Throwable) {}
; good:
;   try { unlink($path); } catch (NotFoundException $e) { }
; good:
;   try { work(); } catch (\Exception $e) {
;       // Nothing depends on it.
;   }
; good:
;   try { work(); } catch (\Exception $e) { log($e); }
((catch_clause type: (type_list . (named_type) @type .) body: (compound_statement . "{" . "}" .)) @match
  (#any-of? @type "Exception" "\\Exception" "Throwable" "\\Throwable"))
