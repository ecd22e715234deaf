using GreenDonut;
using HotChocolate;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Adds a filter that sees every execution error; filters run in the order of registration.</summary>
    /// <typeparam name="T">A singleton; its constructor may ask for services.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
    {
        builder.Services.AddErrorFilter<T>();
        return builder;
    }

    /// <summary>Adds a filter that sees every execution error; filters run in the order of registration.</summary>
    /// <typeparam name="T">A singleton.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="factory">Creates the filter.</param>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
    {
        builder.Services.AddSingleton<IErrorFilter>(factory);
        return builder;
    }

    /// <summary>Adds a filter that sees every execution error; filters run in the order of registration.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="errorFilter">Gives the error to show instead; never null.</param>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
    {
        builder.Services.AddErrorFilter(errorFilter);
        return builder;
    }

    /// <summary>Adds a filter that sees every execution error; filters run in the order of registration.</summary>
    /// <typeparam name="T">A singleton; its constructor may ask for services.</typeparam>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddErrorFilter<T>(this IServiceCollection services)
        where T : class, IErrorFilter
        => services.AddSingleton<IErrorFilter, T>();

    /// <summary>Adds a filter that sees every execution error; filters run in the order of registration.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="errorFilter">Gives the error to show instead; never null.</param>
    public static IServiceCollection AddErrorFilter(this IServiceCollection services, Func<IError, IError> errorFilter)
        => services.AddSingleton<IErrorFilter>(new DelegateErrorFilter(errorFilter));

    /// <summary>Registers a DataLoader by its class.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        builder.Services.AddDataLoader<T>();
        return builder;
    }

    /// <summary>Registers a DataLoader by an interface or base class of it.</summary>
    /// <typeparam name="TService">What resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The class.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>();
        return builder;
    }

    /// <summary>Allows or forbids introspection. Without a call it is allowed in the Development environment only.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="allow">True: every request may look at the schema.</param>
    public static IRequestExecutorBuilder AllowIntrospection(this IRequestExecutorBuilder builder, bool allow)
        => builder.Contribute(new IntrospectionContribution(allow));

    /// <summary>Forbids introspection, or with false allows it.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="disable">False: every request may look at the schema.</param>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.AllowIntrospection(!disable);
}

internal sealed class DelegateErrorFilter(Func<IError, IError> filter) : IErrorFilter
{
    public IError OnError(IError error) => filter(error);
}

internal sealed record IntrospectionContribution(bool Allow) : SchemaContribution;
