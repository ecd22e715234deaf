using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Host.Data.Migrations
{
    /// <inheritdoc />
    internal sealed partial class Functies : ModuleMigration
    {
        // Whoever could get in until now saw everything, and somebody has to be left who can give the others their functions.
        private const string Everything = "APPLICATIEBEHEERDER";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Functies",
                schema: "platform",
                table: "Gebruiker",
                maxLength: 400,
                nullable: false,
                defaultValue: Everything);

            migrationBuilder.AddColumn<string>(
                name: "Functies",
                schema: "platform",
                table: "Apisleutel",
                maxLength: 400,
                nullable: false,
                defaultValue: Everything);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Functies",
                schema: "platform",
                table: "Gebruiker");

            migrationBuilder.DropColumn(
                name: "Functies",
                schema: "platform",
                table: "Apisleutel");
        }
    }
}
