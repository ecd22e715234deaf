namespace Leefbaarheid.GraphQL.Types;

/// <summary>
/// Implemented by every resolver context: the request's instance of a DataLoader. A class is made when it was not registered;
/// an interface must be registered.
/// </summary>
internal interface IDataLoaderSource
{
    T DataLoader<T>()
        where T : notnull;
}
