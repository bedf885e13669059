using Baogao.Cli.Output;
using Baogao.Model;
using Baogao.Notebooks.Documents;
using Baogao.Reading.Confirming;

namespace Baogao.Cli.Verbs;

/// <summary>How <c>baogao confirm</c> prints.</summary>
/// <param name="AsJson">For tools.</param>
/// <param name="All">Class C is listed too.</param>
/// <param name="Language">The language of what rows say.</param>
internal sealed record ConfirmOutput(bool AsJson, bool All, Language Language);

/// <summary>Does what <c>baogao confirm</c> is asked for, and prints it.</summary>
internal static class ConfirmAction
{
    public static int Do(string folder, ConfirmRequest request, string? source, ConfirmOutput output)
    {
        var review = DraftReview.Of(folder, source);
        var isSample = request.Sample is not null || (request.Wrong.Count > 0 && !request.Rest);
        if (request.Wrong.Count > 0)
        {
            review = Remember(Samples.Wrong(review, request.Wrong));
        }

        if (request.Sample is { } size)
        {
            review = Remember(Samples.Draw(review, size, request.Seed));
        }

        Confirmation? done = request.Rows.Count > 0 ? Confirmation.OfRows(review, request.Rows)
            : request.Section is { } section ? Confirmation.OfSection(review, section)
            : request.Rest ? Confirmation.OfRest(review, request.AtMost ?? Confirmation.MostWrong)
            : null;
        if (done is not null)
        {
            Write(done.Files);
            review = DraftReview.Of(folder, source);
        }

        if (output.AsJson)
        {
            Console.Write(DraftReviewText.ToJson(review, output.Language));
        }
        else if (done is not null)
        {
            foreach (var line in done.Notes.Prepend(done.Said).Select(note => note.In(output.Language)).Append(DraftReviewText.Counts(review, output.Language)))
            {
                Console.WriteLine(line);
            }
        }
        else
        {
            Console.Write(isSample ? DraftReviewText.ToSampleText(review, output.Language) : DraftReviewText.ToText(review, output.Language, output.All));
        }

        return ExitCodes.Success;
    }

    private static DraftReview Remember((DraftReview Review, FileChange File) remembered)
    {
        Write([remembered.File]);
        return remembered.Review;
    }

    private static void Write(IReadOnlyList<FileChange> files)
    {
        if (files.FirstOrDefault(file => !file.IsAsRead()) is { } changed)
        {
            throw new ConfirmingRefusedException($"{changed.Path} changed since it was read. Nothing was written. Run the command again.");
        }

        AtomicFile.WriteTogether([.. files.Select(file => (file.Path, file.After))]);
    }
}
