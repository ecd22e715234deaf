using System.Globalization;
using System.Security.Claims;
using HotChocolate;
using HotChocolate.Execution;
using Leefbaarheid.Contracts.Pages;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Pages;

/// <summary>
/// Asks the schema itself, as the current user, with one document for all: an alias per number. The document is the same at every look,
/// so that it is parsed and planned once.
/// </summary>
internal sealed class RoleCenterFigures(
    IRequestExecutorResolver graph,
    IServiceScopeFactory scopes,
    IHttpContextAccessor http,
    BackgroundUser background,
    ViewedPages pages,
    PageVariables variables,
    ILogger<RoleCenterFigures> logger) : IRoleCenterFigures
{
    public Task<IReadOnlyDictionary<string, Figure>> CountAsync(IReadOnlyCollection<Cue> cues, CancellationToken cancellationToken)
        => AskAsync([.. cues.Select(cue => FigureQuestion.Of(cue, pages.Catalog.Find(cue.Page)?.Page as ListPage))], cancellationToken);

    public Task<IReadOnlyDictionary<string, Figure>> MeasureAsync(IReadOnlyCollection<Kpi> kpis, CancellationToken cancellationToken)
        => AskAsync([.. kpis.Select(FigureQuestion.Of)], cancellationToken);

    private async Task<IReadOnlyDictionary<string, Figure>> AskAsync(IReadOnlyList<FigureQuestion> questions, CancellationToken cancellationToken)
    {
        var names = questions.SelectMany(question => PageVariables.In(question.Field)).ToHashSet(StringComparer.Ordinal);
        var values = await variables.ValuesAsync(names, cancellationToken);
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        foreach (var some in questions.Chunk(FigureDocument.MaxQuestions))
            await AskAsync(some, values, figures, cancellationToken);
        return figures;
    }

    private async Task AskAsync(
        IReadOnlyList<FigureQuestion> questions,
        IReadOnlyDictionary<string, object?> values,
        Dictionary<string, Figure> figures,
        CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<BackgroundUser>().Name = background.Name;
        var executor = await graph.GetRequestExecutorAsync(cancellationToken: cancellationToken);
        var document = FigureDocument.Of(questions, variables.All);
        await using var answer = await executor.ExecuteAsync(Request(document, values, scope.ServiceProvider), cancellationToken);
        var result = answer.ExpectOperationResult();
        cancellationToken.ThrowIfCancellationRequested();
        if (result.Data is null && questions.Count > 1)
        {
            // One of them got the whole document refused, by a permission or a limit. Alone, only that one fails.
            foreach (var question in questions)
                await AskAsync([question], values, figures, cancellationToken);
            return;
        }

        foreach (var question in questions)
            figures[question.Id] = Read(question, document.AliasOf(question), result);
    }

    private IOperationRequest Request(FigureDocument document, IReadOnlyDictionary<string, object?> values, IServiceProvider services)
    {
        var mentioned = PageVariables.In(document.Text).ToHashSet(StringComparer.Ordinal);
        return OperationRequestBuilder.New()
            .SetDocument(document.Text)
            .SetVariableValues(values.Where(value => mentioned.Contains(value.Key)).ToDictionary(StringComparer.Ordinal))
            .SetServices(services)
            .AllowNonPersistedOperation()
            .TryAddGlobalState(nameof(ClaimsPrincipal), http.HttpContext?.User ?? new ClaimsPrincipal(new ClaimsIdentity()))
            .Build();
    }

    private Figure Read(FigureQuestion question, string alias, IOperationResult result)
    {
        object? value = result.Data;
        foreach (var name in question.Path.Prepend(alias))
            value = (value as IReadOnlyDictionary<string, object?>)?.GetValueOrDefault(name);
        if (value is not null)
            return new Figure(Convert.ToDecimal(value, CultureInfo.InvariantCulture), Reason: null);
        var error = result.Errors?.FirstOrDefault(error => result.Data is null || error.Path?.ToList() is [string first, ..] && first == alias);
        if (error is null)
            return new Figure(Value: null, Reason: null);
        logger.LogWarning(error.Exception, "The figure {Figure} could not be had: {Message}", question.Id, error.Message);
        return new Figure(
            Value: null,
            error.Code == ErrorCodes.Authentication.NotAuthorized
                ? "U hebt geen rechten om dit te zien."
                : "Dit aantal is nu niet beschikbaar. Probeer het later opnieuw.");
    }
}
