using Leefbaarheid.Contracts.Data;
using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Leefbaarheid.Leefbaarheidsdossiers.Migrations
{
    /// <inheritdoc />
    internal sealed partial class VerantwoordingEnArchief : ModuleMigration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ArchiefActiedatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Archiefnominatie",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Archiefstatus",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                maxLength: 40,
                nullable: false,
                // Rows of before this migration are in use; an empty text is no status.
                defaultValue: "Actueel");

            migrationBuilder.AddColumn<decimal>(
                name: "Budget",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                precision: 18,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "OntvangstbevestigingVerzondenOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TerugkoppelingOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Offertenummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Onderhoudstaaknummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Ordernummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel",
                maxLength: 30,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ArchiefActiedatum",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "Archiefnominatie",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "Archiefstatus",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "Budget",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "OntvangstbevestigingVerzondenOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "TerugkoppelingOp",
                schema: "leefbaarheidsdossier",
                table: "Leefbaarheidsdossier");

            migrationBuilder.DropColumn(
                name: "Offertenummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel");

            migrationBuilder.DropColumn(
                name: "Onderhoudstaaknummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel");

            migrationBuilder.DropColumn(
                name: "Ordernummer",
                schema: "leefbaarheidsdossier",
                table: "Actieregel");
        }
    }
}
