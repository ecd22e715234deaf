namespace Leefbaarheid.Host.Modules.Composition;

/// <summary>
/// A copy of the services to register a module into: it sees what is there (so that TryAdd does what it says), and nothing of it
/// counts until the whole registration has succeeded.
/// </summary>
internal sealed class ScratchServices(IServiceCollection target)
{
    private readonly ServiceDescriptor[] _before = [.. target];

    public IServiceCollection Services { get; } = Copy(target);

    public void Merge()
    {
        var after = Services.ToHashSet(ReferenceEqualityComparer.Instance);
        if (_before.FirstOrDefault(descriptor => !after.Contains(descriptor)) is { } removed)
            throw new InvalidOperationException($"De module verwijdert of vervangt de dienst {removed.ServiceType} van een ander.");
        foreach (var descriptor in Services.Except(_before, ReferenceEqualityComparer.Instance).Cast<ServiceDescriptor>())
            target.Add(descriptor);
    }

    private static ServiceCollection Copy(IServiceCollection source)
    {
        var copy = new ServiceCollection();
        foreach (var descriptor in source)
            ((ICollection<ServiceDescriptor>)copy).Add(descriptor);
        return copy;
    }
}
