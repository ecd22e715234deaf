using GreenDonut;

namespace HotChocolate.Resolvers;

/// <summary>DataLoaders inside resolvers.</summary>
public static class DataLoaderResolverContextExtensions
{
    /// <summary>The request's instance of a DataLoader; it need not be registered when <typeparamref name="T"/> is a class.</summary>
    public static T DataLoader<T>(this IResolverContext context)
        where T : IDataLoader
        => (T)((IDataLoaderSource)context).DataLoader(typeof(T));
}

/// <summary>Implemented by the engine's resolver context.</summary>
internal interface IDataLoaderSource
{
    IDataLoader DataLoader(Type type);
}
