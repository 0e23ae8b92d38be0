"""What a message means: results, complaints, wishes, questions, settings, answers."""
