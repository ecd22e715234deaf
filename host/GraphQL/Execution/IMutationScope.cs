namespace Leefbaarheid.GraphQL.Execution;

/// <summary>
/// The unit of work around the resolver of one mutation root field, not around the fields below it. When one is registered in
/// the request's services, <see cref="MutationScopeMiddleware"/> runs every mutation through it.
/// </summary>
internal interface IMutationScope
{
    /// <param name="requestServices">Where the mutation's own services come from.</param>
    /// <param name="resolve">
    /// Runs the resolver. True: keep the work. False: the mutation reported errors instead of throwing, so undo it. An exception
    /// must undo it too and go on to the caller, where a typed error may be made of it; so may one of the commit itself.
    /// </param>
    /// <param name="cancellationToken">Cancelled when the request ended.</param>
    ValueTask RunAsync(IServiceProvider requestServices, Func<ValueTask<bool>> resolve, CancellationToken cancellationToken);
}
