namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Is told which objects of some types a response shows, wherever in it they stand. Registered as a singleton; at most one.</summary>
internal interface IObjectObserver
{
    /// <summary>The properties that it reads of objects of a type: queries fetch them, whatever was asked. Null: it does not want to know of the type.</summary>
    IReadOnlyList<string>? Needs(Type runtimeType);

    /// <summary>Once for each operation that shows any, after its response was written.</summary>
    /// <param name="objects">Each once.</param>
    /// <param name="rootFields">Names of the fields that the operation asks for.</param>
    /// <param name="services">Of the request.</param>
    void Shown(IReadOnlyCollection<object> objects, IReadOnlyList<string> rootFields, IServiceProvider services);
}

/// <summary>What one response shows.</summary>
internal sealed class ShownObjects(IObjectObserver observer)
{
    // A large response is written more than once.
    private readonly HashSet<object> _objects = new(ReferenceEqualityComparer.Instance);

    public void Add(object value) => _objects.Add(value);

    public void Tell(OperationPlan plan, IServiceProvider services)
    {
        if (_objects.Count > 0)
            observer.Shown(_objects, [.. plan.Root.Fields.Select(field => field.Field.Name)], services);
    }
}
