package org.linli.requests;

import java.util.List;
import java.util.UUID;
import org.linli.people.Contact;

/// What stands on a sheet of paper.
///
/// @param submission of the row of the form: pressed twice, it is entered once
/// @param ticked what was ticked among the matters, in words; empty if nothing was
public record Written(UUID submission, String ticked, String body, String detail, String name, String phone) {

    Intake on(Sheet sheet) {
        var contact = name.isEmpty() && phone.isEmpty() ? null : new Contact(name, phone, "");
        return new Intake(
                submission,
                sheet.place(),
                detail,
                "",
                ticked.isEmpty() ? body : (body + "\n[" + ticked + "]").strip(),
                Channel.PAPER,
                null,
                "",
                false,
                contact,
                phone.isEmpty() ? AnswerBy.CODE : AnswerBy.CALL,
                null,
                List.of());
    }
}
