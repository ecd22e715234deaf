using System.Text.Json;

namespace Leefbaarheid.Host.Graph;

/// <summary>Asks the questions of a rehearsal.</summary>
/// <param name="questions">What to ask.</param>
/// <param name="variables">The values of page variables.</param>
/// <param name="ask">Asks one with these variables, and gives the response.</param>
/// <param name="atOnce">How many questions may be on their way together.</param>
internal sealed class Rehearsal(
    RehearsalQuestions questions,
    IReadOnlyDictionary<string, object?> variables,
    Func<string, IReadOnlyDictionary<string, object?>, CancellationToken, Task<JsonElement>> ask,
    int atOnce,
    ILogger logger)
{
    private int _count;

    /// <returns>The number of questions that were answered.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        // What all have in common comes first and alone: side by side they would wait for each other to prepare it.
        foreach (var question in questions.OfTheEngine())
            await TryAskAsync(question, null, cancellationToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(questions.OfPages(), options, async (page, cancelled) => await AskAsync(page, cancelled));
        await Parallel.ForEachAsync(questions.OfOtherLists(), options, async (question, cancelled) => await TryAskAsync(question, null, cancelled));
        return _count;
    }

    private async Task AskAsync(RehearsedPage page, CancellationToken cancellationToken)
    {
        string? id = null;
        foreach (var question in page.Lists)
        {
            var answer = await TryAskAsync(question, null, cancellationToken);
            id ??= answer is { } rows ? FirstId(rows) : null;
        }

        // An id that nobody has still shows EF Core the question.
        if (page.Card is not null)
            await TryAskAsync(page.Card, id ?? Guid.Empty.ToString(), cancellationToken);
    }

    private async Task<JsonElement?> TryAskAsync(string question, string? id, CancellationToken cancellationToken)
    {
        try
        {
            var given = id is null ? variables : new Dictionary<string, object?>(variables, StringComparer.Ordinal) { ["id"] = id };
            var answer = await ask(question, given, cancellationToken);
            Interlocked.Increment(ref _count);
            return answer;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // What is wrong will show, with all its circumstances, when somebody really asks for it.
            logger.LogDebug(exception, "The rehearsal of {Query} failed", question);
            return null;
        }
    }

    /// <summary>The id of the first row, wherever in the response it stands.</summary>
    private static string? FirstId(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String:
                return id.GetString();
            case JsonValueKind.Object:
                return element.EnumerateObject().Select(member => FirstId(member.Value)).FirstOrDefault(id => id is not null);
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(FirstId).FirstOrDefault(id => id is not null);
            default:
                return null;
        }
    }
}
