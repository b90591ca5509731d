package vn.giaitrinh.examples.web.api;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents what records something: it is recorded once, however often it is sent. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "201", description = "Đã ghi / Recorded", useReturnTypeSchema = true)
@ApiResponse(
    responseCode = "200",
    description = "Đã ghi từ trước / Recorded before",
    useReturnTypeSchema = true)
@interface RecordsOnce {}
