using HotChocolate.AspNetCore.Serialization;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Changes how responses are written. There is one formatter: the last that is added.</summary>
public static class HttpResponseFormatterServiceCollectionExtensions
{
    /// <summary>Writes responses as usual, or for people to read.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="indented">True: for people to read.</param>
    public static IServiceCollection AddHttpResponseFormatter(this IServiceCollection services, bool indented = false)
        => services.AddHttpResponseFormatter(_ => new DefaultHttpResponseFormatter(indented));

    /// <summary>Writes responses by the given options.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="options">How responses are written.</param>
    public static IServiceCollection AddHttpResponseFormatter(this IServiceCollection services, HttpResponseFormatterOptions options)
        => services.AddHttpResponseFormatter(_ => new DefaultHttpResponseFormatter(options));

    /// <summary>Writes responses by a class of the application.</summary>
    /// <typeparam name="T">Derives from <see cref="DefaultHttpResponseFormatter"/>; a singleton.</typeparam>
    /// <param name="services">The application's services.</param>
    public static IServiceCollection AddHttpResponseFormatter<T>(this IServiceCollection services)
        where T : class, IHttpResponseFormatter
        => services.Replace(ServiceDescriptor.Singleton<IHttpResponseFormatter, T>());

    /// <summary>Writes responses by a class of the application.</summary>
    /// <typeparam name="T">Derives from <see cref="DefaultHttpResponseFormatter"/>; a singleton.</typeparam>
    /// <param name="services">The application's services.</param>
    /// <param name="factory">Creates the formatter.</param>
    public static IServiceCollection AddHttpResponseFormatter<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class, IHttpResponseFormatter
        => services.Replace(ServiceDescriptor.Singleton<IHttpResponseFormatter>(factory));
}
