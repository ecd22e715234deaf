namespace Leefbaarheid.Contracts.Pages;

/// <summary>
/// Gives the variables that the filters of pages may use, <c>{ medewerkerId: { eq: $ik } }</c>, their values. Found by convention; one
/// instance per scope.
/// </summary>
public interface IPageVariableSource
{
    /// <summary>The variables, whoever asks; their names are unique over all modules.</summary>
    IReadOnlyList<PageVariable> Variables { get; }

    /// <summary>
    /// What they stand for now and for the current user, by name and as a client would send them: keys as <see cref="Guid"/>, days as
    /// <see cref="DateOnly"/>, lists as arrays.
    /// </summary>
    /// <param name="cancellationToken">Ends the query.</param>
    ValueTask<IReadOnlyDictionary<string, object?>> ValuesAsync(CancellationToken cancellationToken);
}

/// <summary>A variable that filters of pages may use.</summary>
/// <param name="Name">Its name without the dollar sign: <c>vandaag</c>.</param>
/// <param name="Type">
/// Its type in the schema: <c>Date!</c>. Choose one that cannot be null: a filter on null finds what is empty, which belongs to nobody.
/// </param>
/// <param name="Description">What it stands for, in Dutch.</param>
public sealed record PageVariable(string Name, string Type, string Description);
